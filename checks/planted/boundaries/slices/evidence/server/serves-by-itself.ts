import fastify from 'fastify'
export const wrong = fastify
